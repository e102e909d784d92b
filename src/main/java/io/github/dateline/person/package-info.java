/** From sentences to people: names, titles, roles, and which mentions are the same person. */
@NullMarked
package io.github.dateline.person;

import org.jspecify.annotations.NullMarked;
