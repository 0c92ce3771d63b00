package org.settle.web.pain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.settle.figures.body.BodyMap;
import org.settle.figures.body.BodySide;
import org.settle.figures.body.PlaceWords;
import org.settle.markup.Element;
import org.settle.web.body.Places;
import org.settle.web.day.DayViews;
import org.settle.web.ui.Page;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;

/// How the pain map looks.
///
/// @param visit for whom
/// @param day which day
/// @param late whether that day has ended
/// @param places the places of the list
record PainScreens(Visit visit, LocalDate day, boolean late, Places places) {
    Page body(Optional<PainMap> written, BodySide side, boolean offerSame) {
        Page page = Page.of(visit, "day.pain").bare();
        if (late) {
            page.add(DayViews.about(visit, day));
        }
        page.add(Ui.quiet(visit.say("day.pain-how")));
        Map<String, Integer> now = written.map(PainMap::places).orElse(Map.of());
        page.add(sides(side), picture(side, now));
        written.ifPresent(_ -> page.add(PainWords.said(visit, now)));
        page.add(ways(written.isPresent(), offerSame));
        page.add(Ui.heading(visit.say("day.pain-list")), Ui.quiet(visit.say("day.pain-sides")));
        places.groupNames().forEach(g -> page.add(group(g, now)));
        return page;
    }

    private Element sides(BodySide shown) {
        Element sides = Element.of("div").with("class", "sides");
        for (BodySide side : BodySide.values()) {
            String id = side.name().toLowerCase(Locale.ROOT);
            Element link =
                    Ui.secondary(
                            visit.say("day.pain-side-" + id), "/pain?day=" + day + "&side=" + id);
            sides.add(side == shown ? link.with("aria-current", "true") : link);
        }
        return sides;
    }

    private Element picture(BodySide side, Map<String, Integer> now) {
        String left = visit.say("day.pain-your-left");
        String right = visit.say("day.pain-your-right");
        boolean front = side == BodySide.FRONT;
        String id = side.name().toLowerCase(Locale.ROOT);
        Element ends =
                Element.of("div")
                        .with("class", "ends")
                        .with("aria-hidden", "true")
                        .add(Element.of("span", front ? right : left))
                        .add(Element.of("span", front ? left : right));
        Element svg =
                BodyMap.of(side, visit.say("day.pain-side-" + id), new Drawn(visit, day, now));
        return Element.of("figure").with("class", "body").add(ends).add(svg);
    }

    private Element ways(boolean written, boolean offerSame) {
        Element ways = Ui.actions();
        if (written) {
            ways.add(Ui.primary(visit.say("ui.done"), "/today"));
        } else {
            if (offerSame) {
                ways.add(button("same", "day.pain-same"));
            }
            ways.add(button("nothing", "day.pain-nothing"));
            ways.add(Ui.secondary(visit.say("day.not-now"), "/today"));
        }
        return ways;
    }

    private Element button(String path, String key) {
        Element send = Ui.send(visit.say(key)).with("class", "button");
        return Ui.form(visit, "/pain/" + path, DayViews.hidden("day", day.toString()), send);
    }

    private Element group(String group, Map<String, Integer> now) {
        Element list = Element.of("ul").with("class", "places");
        List<String> ids = places.in(group);
        ids.forEach(id -> list.add(Element.of("li").with("class", width(id)).add(link(id, now))));
        Element fold = Ui.fold(visit.say("day.pain-group-" + group), list);
        return ids.stream().anyMatch(now::containsKey) ? fold.with("open", "open") : fold;
    }

    private String width(String id) {
        return places.isPaired(id) ? "half" : "whole";
    }

    private Element link(String id, Map<String, Integer> now) {
        String name = visit.say("practice.region." + id);
        Integer value = now.get(id);
        String text = value == null ? name : name + ": " + value;
        Element link = Ui.secondary(text, "/pain/" + id + "?day=" + day);
        return value == null ? link : link.with("class", "button marked");
    }

    Page place(String id, String error) {
        String name = visit.say("practice.region." + id);
        Page page = Page.titled(visit, visit.say("day.pain-place", Map.of("place", name))).bare();
        if (late) {
            page.add(DayViews.about(visit, day));
        }
        if (!error.isEmpty()) {
            page.add(Element.of("p", error).with("class", "error").with("role", "alert"));
        }
        return page.add(
                Ui.form(
                        visit,
                        "/pain/rate",
                        DayViews.hidden("day", day.toString()),
                        DayViews.hidden("place", id),
                        Ui.scale(
                                "value",
                                visit.say("day.rate-pain-low"),
                                visit.say("day.rate-pain-high")),
                        Ui.quiet(visit.say("day.pain-zero")),
                        Ui.actions(
                                Ui.secondary(
                                        visit.say("ui.back"),
                                        "/pain?day=" + day + "&side=" + places.side(id)))));
    }

    private record Drawn(Visit visit, LocalDate day, Map<String, Integer> now)
            implements PlaceWords {
        @Override
        public String name(String id) {
            return visit.say("practice.region." + id);
        }

        @Override
        public String path(String id) {
            return "/pain/" + id + "?day=" + day;
        }

        @Override
        public Optional<Integer> value(String id) {
            return Optional.ofNullable(now.get(id));
        }
    }
}
