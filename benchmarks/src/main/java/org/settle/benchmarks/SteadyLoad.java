package org.settle.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// People who come at a steady pace, whether the answers to others have come or not. A time runs
/// from when the request was due to the last byte of its answer, so that waiting in line counts.
final class SteadyLoad {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final List<String> QUESTIONS = List.of("sleep", "worry", "pain");

    private final HttpClient client = HttpClient.newHttpClient();
    private final SplittableRandom random = new SplittableRandom(2);
    private final List<Long> checkIns = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> todays = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger refused = new AtomicInteger();
    private final String address;
    private final List<String> secrets;
    private final String formCookie;
    private final String formToken;

    /// Times in nanoseconds, sorted, and how many requests were refused.
    record Result(List<Long> checkIns, List<Long> todays, int refused) {
        static double milliseconds(List<Long> times, double share) {
            return times.get((int) Math.ceil(share * times.size()) - 1) / 1e6;
        }
    }

    SteadyLoad(String address, List<String> secrets) throws IOException, InterruptedException {
        this.address = address;
        this.secrets = secrets;
        HttpResponse<String> form =
                client.send(
                        request("/check-in", "settle=" + secrets.getFirst()).build(),
                        HttpResponse.BodyHandlers.ofString());
        Matcher token = TOKEN.matcher(form.body());
        if (!token.find()) {
            throw new IOException("The check-in has no form: " + form.statusCode());
        }
        formToken = token.group(1);
        formCookie =
                form.headers().allValues("set-cookie").stream()
                        .filter(c -> c.startsWith("settle-form="))
                        .map(c -> c.substring(0, c.indexOf(';')))
                        .findFirst()
                        .orElseThrow(() -> new IOException("There is no cookie for forms."));
    }

    /// Every second request saves one answer of a check-in, the others open "today".
    Result run(int perSecond, Duration length) {
        long gap = 1_000_000_000L / perSecond;
        long count = perSecond * length.toSeconds();
        long start = System.nanoTime() + gap;
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < count; i++) {
                long due = start + i * gap;
                String cookie = "settle=" + secrets.get(random.nextInt(secrets.size()));
                boolean saves = i % 2 == 0;
                String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
                int value = random.nextInt(11);
                LockSupport.parkNanos(due - System.nanoTime());
                visitors.execute(
                        () -> {
                            if (saves) {
                                visit(checkIn(cookie, question, value), 302, due, checkIns);
                            } else {
                                visit(request("/today", cookie).build(), 200, due, todays);
                            }
                        });
            }
        }
        Collections.sort(checkIns);
        Collections.sort(todays);
        return new Result(List.copyOf(checkIns), List.copyOf(todays), refused.get());
    }

    private HttpRequest checkIn(String cookie, String question, int value) {
        String body = "_csrf=" + formToken + "&question=" + question + "&value=" + value;
        return request("/check-in/rate", cookie + "; " + formCookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder request(String path, String cookie) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Cookie", cookie);
    }

    private void visit(HttpRequest request, int expected, long due, List<Long> times) {
        try {
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            // A redirect after saving may have any status of its kind.
            if (status / 100 != expected / 100) {
                refused.incrementAndGet();
            }
        } catch (IOException e) {
            refused.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        times.add(System.nanoTime() - due);
    }
}
