package org.settle.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Writes all drawings on one page, to look at them; and, for somebody who has not seen them, every
/// movement's middle frame alone at 160 px in an order drawn by chance, with the key apart.
final class ContactSheet {
    private static final String PAGE =
            "<!doctype html><meta charset=\"utf-8\"><style>:root{--ink:#1d2527;--paper:#fbfaf6;"
                    + "--card:#f2efe6;--green:#0d6b6b;--ochre:#8f5400;--grey:#5f676a}"
                    + "body{margin:8px;background:var(--paper);font:11px sans-serif}"
                    + "svg{width:320px}figure{display:inline-block;margin:2px}";

    private ContactSheet() {}

    public static void main(String[] arguments) throws IOException {
        Path target = Files.createDirectories(Path.of("target"));
        Files.writeString(target.resolve("frames.html"), page(0, 2));
        Files.writeString(target.resolve("middle.html"), page(1, 1));
        naming(Files.createDirectories(target.resolve("naming")));
    }

    private static void naming(Path folder) throws IOException {
        List<String> ids = new ArrayList<>(Movements.ids());
        Collections.shuffle(ids, new Random(7));
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < ids.size(); i++) {
            String number = "%02d".formatted(i + 1);
            Files.writeString(
                    folder.resolve(number + ".html"),
                    PAGE
                            + "body{margin:0}svg{width:160px;display:block}"
                            + FigureStyle.css()
                            + "</style>"
                            + Movements.frame(ids.get(i), 1, "").write());
            key.append(number).append(' ').append(ids.get(i)).append('\n');
        }
        Files.writeString(folder.resolve("key.txt"), key);
    }

    private static String page(int first, int last) {
        StringBuilder page = new StringBuilder(PAGE).append(FigureStyle.css()).append("</style>");
        for (String id : Movements.ids()) {
            for (int frame = first; frame <= last; frame++) {
                page.append("<figure>").append(Movements.frame(id, frame, id).write());
                page.append("<figcaption>").append(id).append("</figcaption></figure>");
            }
        }
        for (String id : Tools.ids()) {
            page.append("<figure>").append(Tools.picture(id, id).write()).append("</figure>");
        }
        return page.toString();
    }
}
