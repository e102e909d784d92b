/** Structured data that pages state beside their mark-up. */
@NullMarked
package io.github.dateline.parse.data;

import org.jspecify.annotations.NullMarked;
