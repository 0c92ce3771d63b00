package org.settle.web.studies;

import org.settle.evidence.Evidence;
import org.settle.evidence.Study;
import org.settle.report.studies.QuestionPart;
import org.settle.report.studies.Said;
import org.settle.report.words.Speech;
import org.settle.web.ui.Visit;

/// Words and parts in the language of a visit, with links to the pages here.
final class StudyLinks {
    private StudyLinks() {}

    static String of(Study study) {
        return "/studies/study/" + study.id();
    }

    static Speech speech(Visit visit) {
        return Speech.typeset(visit.words().locale());
    }

    static Said said(Visit visit, Evidence evidence) {
        return new Said(speech(visit), visit::say, evidence);
    }

    static QuestionPart part(Visit visit, Evidence evidence) {
        return new QuestionPart(speech(visit), visit::say, evidence, StudyLinks::of);
    }
}
