/** From copied text to a forum thread. */
@NullMarked
package io.github.dateline.parse.thread;

import org.jspecify.annotations.NullMarked;
