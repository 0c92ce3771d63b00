package org.settle.cli.diary;

import org.settle.trial.Diary;
import org.settle.trial.Trial;

/// What a file held.
///
/// @param trial the question
/// @param diary the days
/// @param simulated whether the file says that its days are simulated
public record ReadDiary(Trial trial, Diary diary, boolean simulated) {}
