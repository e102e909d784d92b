/**
 * Many documents as one: persons and meetings merged over documents, with every document's own view
 * kept.
 */
@NullMarked
package io.github.dateline.corpus;

import org.jspecify.annotations.NullMarked;
