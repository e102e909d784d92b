/** Posts on their way from any format to a thread: lines first, then one text with spans. */
@NullMarked
package io.github.dateline.parse.thread.draft;

import org.jspecify.annotations.NullMarked;
