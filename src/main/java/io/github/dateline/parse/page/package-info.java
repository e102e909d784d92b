/** Reads news articles from HTML pages: fields from the mark-up, the story from the text. */
@NullMarked
package io.github.dateline.parse.page;

import org.jspecify.annotations.NullMarked;
