/** The front door: {@link io.github.dateline.Dateline} reads documents into a corpus. */
@NullMarked
package io.github.dateline;

import org.jspecify.annotations.NullMarked;
