/// What a personal trial is: arms, outcomes, design, protocol and diary.
///
/// Not here: any statistics (see `bayes` and `analysis`), any reading of files (see `cli`), any
/// sentence for people (see `report`).
///
/// Start reading at `Trial` and `Diary`.
@NullMarked
package org.settle.trial;

import org.jspecify.annotations.NullMarked;
