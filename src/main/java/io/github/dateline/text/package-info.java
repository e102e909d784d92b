/** From a document to sentences and tokens. */
@NullMarked
package io.github.dateline.text;

import org.jspecify.annotations.NullMarked;
