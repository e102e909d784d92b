/** Threads as forums hand them out to programs: topics, listings and items in JSON. */
@NullMarked
package io.github.dateline.parse.thread.json;

import org.jspecify.annotations.NullMarked;
