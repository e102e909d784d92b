/** From copied text to an article. */
@NullMarked
package io.github.dateline.parse.article;

import org.jspecify.annotations.NullMarked;
