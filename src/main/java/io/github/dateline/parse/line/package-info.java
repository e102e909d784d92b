/** The lines of a copied text: passages, printed times and cue words, for both text parsers. */
@NullMarked
package io.github.dateline.parse.line;

import org.jspecify.annotations.NullMarked;
