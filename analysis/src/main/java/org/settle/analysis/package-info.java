/// From a diary to an answer: `Answer answer(Trial, Diary)`.
///
/// ```
/// Diary --> OutcomeSeries --> TrialModel --> Posterior --> TrialEstimate --> Answer
/// ```
///
/// Not here: reading files (see `cli`) and sentences for people (see `report`).
///
/// Start reading at `TrialAnalysis`.
@NullMarked
package org.settle.analysis;

import org.jspecify.annotations.NullMarked;
