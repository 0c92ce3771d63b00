/// Diary files in: comma-separated text to a trial and a diary, with a sentence that names file,
/// row and column wherever that is not possible.
///
/// Not here: any statistics; the formats of devices and other programs.
///
/// Start reading at `DiaryReader`.
@NullMarked
package org.settle.cli.diary;

import org.jspecify.annotations.NullMarked;
