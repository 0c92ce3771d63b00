/// What is published: studies and their results, claims and how sure they are, important
/// differences, and which questionnaires may be shipped. Nothing here is for people to read as it
/// stands but the statements of the claims.
///
/// Everything stands in data files beside these classes, each number with its DOI; `README.md`
/// there says where it comes from. A row that does not hold together is refused with its file, its
/// row and the reason.
///
/// Start with [org.settle.evidence.Evidence].
@NullMarked
package org.settle.evidence;

import org.jspecify.annotations.NullMarked;
