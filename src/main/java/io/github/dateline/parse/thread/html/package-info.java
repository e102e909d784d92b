/** Forum pages in HTML: one profile a forum engine, and what to do with unknown ones. */
@NullMarked
package io.github.dateline.parse.thread.html;

import org.jspecify.annotations.NullMarked;
