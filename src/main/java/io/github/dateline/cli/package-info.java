/** The command line: thin, everything it does is a call of the library. */
@NullMarked
package io.github.dateline.cli;

import org.jspecify.annotations.NullMarked;
