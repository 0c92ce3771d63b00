package org.settle.web;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every page with an address of its own, as the application itself knows them.
public final class Addresses {
    /// What is taken along as a file is no page.
    private static final Pattern FILES = Pattern.compile("/download$|\\.\\w+$");

    private Addresses() {}

    /// All but those of the operator, in order.
    public static List<String> of(RunningSettle settle) {
        TreeSet<String> paths = new TreeSet<>();
        settle.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach(
                        (info, method) -> {
                            boolean reads =
                                    info.getMethodsCondition()
                                            .getMethods()
                                            .contains(RequestMethod.GET);
                            if (reads && method.getBeanType().getName().startsWith("org.settle")) {
                                info.getPatternValues().stream()
                                        .filter(
                                                p ->
                                                        !p.contains("{")
                                                                && !FILES.matcher(p).find()
                                                                && !p.startsWith("/operator"))
                                        .forEach(paths::add);
                            }
                        });
        return List.copyOf(paths);
    }
}
