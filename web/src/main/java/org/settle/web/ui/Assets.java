package org.settle.web.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.settle.figures.Styles;
import org.settle.report.chart.Palette;
import org.settle.report.paths.PathStyle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The few files of ours that a browser keeps: style, modules, icon. An address carries a check sum
/// of the content, so a file may be kept for a year and is fetched anew when it changes.
@Controller
class Assets {
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=UTF-8",
                    "js", "text/javascript;charset=UTF-8",
                    "svg", "image/svg+xml",
                    "webmanifest", "application/manifest+json");
    private static final String REPORT =
            """
            .report .chance{font-size:19px}
            .report .box{border:1px solid var(--grey);border-radius:14px;padding:16px 16px 8px;margin:28px 0 20px}
            .report .box h2{margin-top:0}
            .report figure svg{max-height:none;max-width:26rem}
            .report figcaption{font-size:16px;margin-top:6px}
            .report .dense{font-size:14px;table-layout:fixed}
            .report th,.report td{overflow-wrap:anywhere}
            """;
    private static final Map<String, Optional<byte[]>> FILES = new ConcurrentHashMap<>();

    @GetMapping("/{name:[a-z-]+\\.(?:css|js|svg|webmanifest)}")
    ResponseEntity<byte[]> file(
            @PathVariable String name, @RequestParam(required = false) Optional<String> v) {
        Optional<byte[]> found = FILES.computeIfAbsent(name, Assets::read);
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        String keep = v.isPresent() ? "public, max-age=31536000, immutable" : "no-cache";
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, keep)
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"))
                .body(found.get());
    }

    /// The address of a file, with the check sum of its content.
    ///
    /// @param path such as `/style.css`
    /// @return such as `/style.css?v=1a2b3c4d`
    static String versioned(String path) {
        Optional<byte[]> content = FILES.computeIfAbsent(path.substring(1), Assets::read);
        CRC32 sum = new CRC32();
        content.ifPresent(bytes -> sum.update(Arrays.copyOf(bytes, bytes.length)));
        return path + "?v=" + HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static Optional<byte[]> read(String name) {
        if (name.equals("charts.css")) {
            return Optional.of(
                    (Palette.rules() + PathStyle.rules() + REPORT)
                            .getBytes(StandardCharsets.UTF_8));
        }
        try (InputStream in = Assets.class.getResourceAsStream("/static/" + name)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            return Optional.of(name.equals("style.css") ? withFigures(bytes) : bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("A file of Settle cannot be read: " + name, e);
        }
    }

    private static byte[] withFigures(byte[] style) {
        return (new String(style, StandardCharsets.UTF_8) + Styles.css())
                .getBytes(StandardCharsets.UTF_8);
    }
}
