/** Files that keep other files: web archives and zip. */
@NullMarked
package io.github.dateline.parse.archive;

import org.jspecify.annotations.NullMarked;
