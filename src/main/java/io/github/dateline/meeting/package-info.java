/**
 * From people, dates and sentences to meetings: who met whom, when, where, and whether it happened.
 */
@NullMarked
package io.github.dateline.meeting;

import org.jspecify.annotations.NullMarked;
