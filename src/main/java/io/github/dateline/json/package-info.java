/** A corpus as JSON, and the JSON Lines of the command annotate. */
@NullMarked
package io.github.dateline.json;

import org.jspecify.annotations.NullMarked;
