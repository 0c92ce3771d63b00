package org.settle.web.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.settle.figures.Scenes;
import org.settle.figures.Tools;
import org.settle.markup.Element;
import org.settle.practice.AgeBand;
import org.settle.practice.Catalogue;
import org.settle.practice.Condition;
import org.settle.practice.Posture;
import org.settle.practice.Tool;
import org.settle.web.ui.Field;
import org.settle.web.ui.Page;
import org.settle.web.ui.Redirect;
import org.settle.web.ui.Ui;
import org.settle.web.ui.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The longer way to a programme: your data first, then what you would like to change, you, your
/// sense of pressure, what you have. Each page is saved when it is sent.
@Controller
class LongWayPages {
    private static final List<String> BODY =
            List.of(
                    "floor",
                    "standing",
                    "wheelchair",
                    "pregnant",
                    "after-birth",
                    "perimenopause",
                    "hypermobile",
                    "athlete");
    private static final List<String> PRIVATE = List.of("chest", "pelvic");
    private static final List<String> MINUTES = List.of("5", "10", "15", "20");
    private static final double LIGHTEST_KG = 25;
    private static final double HEAVIEST_KG = 300;
    private static final double LOWEST_KPA = 10;
    private static final double HIGHEST_KPA = 3000;

    private final Programmes programmes;
    private final Catalogue catalogue;

    LongWayPages(Programmes programmes, Catalogue catalogue) {
        this.programmes = programmes;
        this.catalogue = catalogue;
    }

    @GetMapping("/start/data")
    View data(Visit visit) {
        String server = visit.request().getServerName();
        return Page.of(visit, "start.data-title")
                .bare()
                .add(
                        Ui.scene(Scenes.picture("house", visit.say("ui.scene-house"))),
                        Ui.list(
                                List.of(
                                        visit.say("start.data-where", Map.of("server", server)),
                                        visit.say("start.data-locked"),
                                        visit.say("start.data-read"),
                                        visit.say("start.data-others"),
                                        visit.say("start.data-delete"))),
                        Ui.actions(Ui.primary(visit.say("ui.next"), "/start/wishes")));
    }

    @GetMapping("/start/wishes")
    View wishes(Visit visit) {
        List<String> ids = catalogue.conditions().stream().map(Condition::id).toList();
        return Page.of(visit, "start.wishes-title")
                .bare()
                .add(
                        Ui.p(visit.say("start.wishes-how")),
                        form(
                                visit,
                                "/start/wishes",
                                ticks(
                                        visit,
                                        "wish",
                                        "practice.condition.",
                                        ids,
                                        about(visit).wishes())));
    }

    @PostMapping("/start/wishes")
    View saveWishes(Visit visit, @RequestParam(defaultValue = "") Set<String> wish) {
        Set<String> known =
                among(wish, catalogue.conditions().stream().map(Condition::id).toList());
        programmes.save(visit.self(), about(visit).wishing(known));
        return new Redirect("/start/about");
    }

    @GetMapping("/start/about")
    View you(Visit visit) {
        AboutMe about = about(visit);
        String weight = about.weight().map(LongWayPages::plain).orElse("");
        return you(visit, about, weightField(visit).with(weight));
    }

    @PostMapping("/start/about")
    View saveYou(
            Visit visit,
            @RequestParam(defaultValue = "unknown") String age,
            @RequestParam(defaultValue = "") String weight,
            @RequestParam(defaultValue = "") Set<String> body,
            @RequestParam(defaultValue = "") Set<String> consent) {
        AgeBand band =
                Arrays.stream(AgeBand.values())
                        .filter(b -> idOf(b).equals(age))
                        .findFirst()
                        .orElse(AgeBand.UNKNOWN);
        Optional<Double> kg = number(weight, LIGHTEST_KG, HEAVIEST_KG);
        AboutMe now = about(visit).being(band, kg, among(body, BODY), among(consent, PRIVATE));
        if (kg.isEmpty() && !weight.isBlank()) {
            Field field = weightField(visit).with(weight).wrong(visit.say("start.weight-wrong"));
            return you(visit, now, field).status(422);
        }
        programmes.save(visit.self(), now);
        return new Redirect("/start/screen");
    }

    private static Page you(Visit visit, AboutMe about, Field weight) {
        List<Element> ages = new ArrayList<>();
        for (AgeBand band : AgeBand.values()) {
            String id = idOf(band);
            ages.add(
                    Ui.choice(
                            "radio", "age", id, visit.say("start.age-" + id), band == about.age()));
        }
        return Page.of(visit, "start.about-title")
                .bare()
                .add(
                        Ui.p(visit.say("start.about-why")),
                        form(
                                visit,
                                "/start/about",
                                Ui.choices(visit.say("start.age"), ages),
                                Ui.choices(
                                        visit.say("start.body"),
                                        ticks(visit, "body", "start.body-", BODY, about.body())),
                                Ui.input(weight, "text").with("inputmode", "decimal"),
                                Ui.choices(
                                        visit.say("start.private"),
                                        ticks(
                                                visit,
                                                "consent",
                                                "start.private-",
                                                PRIVATE,
                                                about.consents()))));
    }

    @GetMapping("/start/pressure")
    View pressure(Visit visit) {
        String reading = about(visit).algometer().map(LongWayPages::plain).orElse("");
        return pressure(visit, readingField(visit).with(reading));
    }

    /// One tap on a number answers; or a reading in kPa; or neither, which skips the test.
    @PostMapping("/start/pressure")
    View savePressure(
            Visit visit,
            @RequestParam(defaultValue = "") String thumb,
            @RequestParam(defaultValue = "") String reading) {
        Optional<Double> kpa = number(reading, LOWEST_KPA, HIGHEST_KPA);
        if (kpa.isEmpty() && !reading.isBlank()) {
            Field field = readingField(visit).with(reading).wrong(visit.say("start.reading-wrong"));
            return pressure(visit, field).status(422);
        }
        Optional<Integer> felt =
                thumb.matches("[0-9]|10") ? Optional.of(Integer.valueOf(thumb)) : Optional.empty();
        programmes.save(visit.self(), about(visit).feeling(felt, kpa));
        return new Redirect("/start/tools");
    }

    private static Page pressure(Visit visit, Field reading) {
        return Page.of(visit, "start.pressure-title")
                .bare()
                .add(
                        Ui.p(visit.say("start.pressure-how")),
                        Ui.p(visit.say("start.pressure-question")),
                        Ui.form(
                                visit,
                                "/start/pressure",
                                Ui.scale(
                                        "thumb",
                                        visit.say("start.pressure-low"),
                                        visit.say("start.pressure-high"))),
                        Ui.form(
                                visit,
                                "/start/pressure",
                                Ui.actions(Ui.send(visit.say("ui.skip-question")))),
                        Ui.fold(
                                visit.say("start.reading-fold"),
                                form(
                                        visit,
                                        "/start/pressure",
                                        Ui.input(reading, "text").with("inputmode", "decimal"))));
    }

    @GetMapping("/start/tools")
    View tools(Visit visit) {
        AboutMe about = about(visit);
        List<String> tools = catalogue.tools().stream().map(Tool::id).toList();
        List<String> spaces = catalogue.postures().stream().map(Posture::id).toList();
        List<Element> minutes = new ArrayList<>();
        for (String minute : MINUTES) {
            boolean chosen = minute.equals(Integer.toString(about.minutes()));
            String text = visit.say("start.minutes-some", Map.of("minutes", minute));
            minutes.add(Ui.choice("radio", "minutes", minute, text, chosen));
        }
        return Page.of(visit, "start.tools-title")
                .bare()
                .add(
                        Ui.p(visit.say("start.tools-none")),
                        form(
                                visit,
                                "/start/tools",
                                Ui.choices(
                                        visit.say("start.tools"),
                                        pictured(
                                                tools,
                                                ticks(
                                                        visit,
                                                        "tool",
                                                        "practice.tool.",
                                                        tools,
                                                        about.tools()))),
                                Ui.choices(
                                        visit.say("start.spaces"),
                                        ticks(
                                                visit,
                                                "space",
                                                "practice.posture.",
                                                spaces,
                                                about.spaces())),
                                Ui.choices(visit.say("start.minutes"), minutes)));
    }

    @PostMapping("/start/tools")
    View saveTools(
            Visit visit,
            @RequestParam(defaultValue = "") Set<String> tool,
            @RequestParam(defaultValue = "") Set<String> space,
            @RequestParam(defaultValue = "10") String minutes) {
        Set<String> tools = among(tool, catalogue.tools().stream().map(Tool::id).toList());
        Set<String> spaces = among(space, catalogue.postures().stream().map(Posture::id).toList());
        int time = MINUTES.contains(minutes) ? Integer.parseInt(minutes) : 10;
        programmes.save(visit.self(), about(visit).having(tools, spaces, time));
        return new Redirect("/start/programme");
    }

    private AboutMe about(Visit visit) {
        return visit.person().map(programmes::about).orElseGet(AboutMe::unknown);
    }

    private static Field weightField(Visit visit) {
        return Field.of("weight", visit.say("start.weight"), visit.say("start.weight-hint"));
    }

    private static Field readingField(Visit visit) {
        return Field.of("reading", visit.say("start.reading"), visit.say("start.reading-hint"));
    }

    private static Element form(Visit visit, String path, Element... content) {
        return form(visit, path, List.of(content));
    }

    private static Element form(Visit visit, String path, List<Element> content) {
        return Ui.keptForm(visit, path).addAll(content).add(Ui.send(visit.say("ui.next")));
    }

    private static List<Element> ticks(
            Visit visit, String name, String family, List<String> ids, Set<String> chosen) {
        return ids.stream()
                .map(
                        id ->
                                Ui.choice(
                                        "checkbox",
                                        name,
                                        id,
                                        visit.words().begin(family + id),
                                        chosen.contains(id)))
                .toList();
    }

    private static List<Element> pictured(List<String> tools, List<Element> ticks) {
        for (int at = 0; at < tools.size(); at++) {
            ticks.get(at)
                    .add(
                            Tools.picture(tools.get(at), "")
                                    .with("class", "thumb")
                                    .with("aria-hidden", "true"));
        }
        return ticks;
    }

    private static Set<String> among(Set<String> given, List<String> known) {
        Set<String> kept = new HashSet<>(given);
        kept.retainAll(known);
        return Set.copyOf(kept);
    }

    private static String idOf(AgeBand band) {
        return band.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static Optional<Double> number(String typed, double low, double high) {
        String text = typed.strip().replace(',', '.');
        if (!text.matches("[0-9]{1,5}(\\.[0-9]{1,3})?")) {
            return Optional.empty();
        }
        return Optional.of(Double.valueOf(text)).filter(v -> v >= low && v <= high);
    }
}
