/**
 * The text that was given, and places in it.
 *
 * <p>In: bytes or characters with a name. Out: {@link io.github.dateline.source.SourceText}, in
 * which every later stage points with a {@link io.github.dateline.source.Span}.
 */
@NullMarked
package io.github.dateline.source;

import org.jspecify.annotations.NullMarked;
