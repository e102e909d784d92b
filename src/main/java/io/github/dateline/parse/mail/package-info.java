/** Archives of mailing lists: one thread a document. */
@NullMarked
package io.github.dateline.parse.mail;

import org.jspecify.annotations.NullMarked;
