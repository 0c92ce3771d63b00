package org.settle.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {
    @ParameterizedTest
    @CsvSource({
        "10.1155/2011/561753, https://doi.org/10.1155/2011/561753",
        "PMID 8263159, https://pubmed.ncbi.nlm.nih.gov/8263159/",
        "PMC9340848, https://pmc.ncbi.nlm.nih.gov/articles/PMC9340848/",
        "NBK75521, https://www.ncbi.nlm.nih.gov/books/NBK75521/",
        "NCT05836454, https://clinicaltrials.gov/study/NCT05836454"
    })
    void leadsToAnAddress(String text, String address) {
        assertThat(new Identifier(text).address()).isEqualTo(address);
    }
}
