/**
 * Word lists and rules kept as resource files.
 *
 * <p>In: tab-separated resources with comments. Out: rows, word sets and phrase tables, checked
 * while they are loaded.
 */
@NullMarked
package io.github.dateline.lexicon;

import org.jspecify.annotations.NullMarked;
