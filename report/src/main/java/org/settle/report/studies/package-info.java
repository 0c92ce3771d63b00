/// What studies say on a question, in words, pictures and tables, each with its way to the paper.
/// Start reading at `QuestionPart`.
@NullMarked
package org.settle.report.studies;

import org.jspecify.annotations.NullMarked;
