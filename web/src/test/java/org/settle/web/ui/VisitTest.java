package org.settle.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.settle.web.RunningSettle;
import org.settle.web.store.People;
import org.settle.web.store.Person;
import org.settle.web.system.DeviceCookie;

final class VisitTest {
    @TempDir Path folder;

    @Test
    void oneVisitMakesOneGuest() {
        try (RunningSettle settle = RunningSettle.in(folder)) {
            List<String> cookies = new ArrayList<>();
            Visit visit =
                    new Visit(
                            empty(HttpServletRequest.class, new ArrayList<>()),
                            empty(HttpServletResponse.class, cookies),
                            Words.of(Locale.ENGLISH),
                            settle.context().getBean(DeviceCookie.class),
                            settle.context().getBean(People.class),
                            Optional.empty());
            Person self = visit.self();
            assertThat(visit.self()).isEqualTo(self);
            assertThat(visit.person()).contains(self);
            assertThat(cookies).hasSize(1);
        }
    }

    /// Knows nothing, and keeps the headers it is given.
    private static <T> T empty(Class<T> type, List<String> headers) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> {
                            if (method.getName().equals("addHeader")) {
                                headers.add(String.valueOf(arguments[1]));
                            }
                            return method.getReturnType() == boolean.class ? false : null;
                        }));
    }
}
