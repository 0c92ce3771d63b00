/// Published questionnaires about the last two weeks, in their own words, for before and after.
@NullMarked
package org.settle.web.questionnaire;

import org.jspecify.annotations.NullMarked;
