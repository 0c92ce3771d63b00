/// Tools, pressure, techniques, body regions, tailoring, safety screen, session steps. JDK only.
///
/// Everything that somebody may want to read, judge or change stands in data files beside these
/// classes, each row with its source: the catalogue, the screen, the rules, the words of own ideas.
/// Sentences for people are not here; a [org.settle.practice.Reason] is a key of the message
/// bundle.
///
/// Start with [org.settle.practice.Catalogue], [org.settle.practice.Screen] and
/// [org.settle.practice.Tailoring]. A new rule is one row of `rules.data`, its sentence in both
/// languages, and a written person of `people.data` for whom it fires.
///
/// Safety: what is not answered counts as the careful answer, the worst answer decides, and a
/// session is only ever built from movements that the outcome leaves open.
@NullMarked
package org.settle.practice;

import org.jspecify.annotations.NullMarked;
