package org.settle.web.system;

import org.settle.practice.Catalogue;
import org.settle.practice.Tailoring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the practice's data files once.
@Configuration(proxyBeanMethods = false)
class PracticeSetup {
    @Bean
    Catalogue catalogue() {
        return Catalogue.load();
    }

    @Bean
    Tailoring tailoring(Catalogue catalogue) {
        return Tailoring.load(catalogue);
    }
}
