/// How sure the record is of something: which trials there are for an outcome and a condition, and
/// what speaks against trusting them.
@NullMarked
package org.settle.evidence.appraisal;

import org.jspecify.annotations.NullMarked;
