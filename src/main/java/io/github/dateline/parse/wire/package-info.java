/** Feeds and the formats in which agencies deliver: RSS, Atom, ninjs, NITF, NewsML-G2. */
@NullMarked
package io.github.dateline.parse.wire;

import org.jspecify.annotations.NullMarked;
