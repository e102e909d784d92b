/** Questions about meetings: filters that read as a sentence. */
@NullMarked
package io.github.dateline.query;

import org.jspecify.annotations.NullMarked;
