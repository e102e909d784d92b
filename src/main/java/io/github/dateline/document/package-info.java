/**
 * What a file is: an article or a forum thread, with its fields and its blocks.
 *
 * <p>Values only; {@code parse} makes them, every later stage reads them.
 */
@NullMarked
package io.github.dateline.document;

import org.jspecify.annotations.NullMarked;
