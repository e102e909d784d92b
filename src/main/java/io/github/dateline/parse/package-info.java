/** From a source to a document: one hidden parser per format behind one door. */
@NullMarked
package io.github.dateline.parse;

import org.jspecify.annotations.NullMarked;
