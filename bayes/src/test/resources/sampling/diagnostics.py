"""Reference values for R-hat, effective sample sizes and Monte Carlo errors.

Written for this project from the formulas of Vehtari, Gelman, Simpson, Carpenter and Buerkner
(2021), doi 10.1214/20-BA1221, and Geyer (1992), doi 10.1214/ss/1177011137; autocovariances by FFT,
ranks and distributions from SciPy. Run in this directory: python3 diagnostics.py
Writes diagnostics_draws.csv and diagnostics_expected.csv.
"""
import numpy as np
from scipy import stats

PROBABILITIES = (0.025, 0.25, 0.5, 0.75, 0.975)


def split(x):  # x: chains x draws
    half = x.shape[1] // 2
    return np.concatenate([x[:, :half], x[:, x.shape[1] - half:]])


def z_scale(x):
    r = stats.rankdata(x, method="average").reshape(x.shape)
    return stats.norm.ppf((r - 3 / 8) / (x.size - 2 * 3 / 8 + 1))


def rhat_plain(x):
    n = x.shape[1]
    b = n * np.var(x.mean(axis=1), ddof=1)
    w = np.mean(np.var(x, axis=1, ddof=1))
    return np.sqrt(((n - 1) / n * w + b / n) / w)


def rhat(x):
    s = split(x)
    values = [rhat_plain(z_scale(s)), rhat_plain(z_scale(np.abs(s - np.median(s))))]
    return np.nanmax(values)


def autocovariances(x):
    n = x.shape[1]
    size = 1 << (2 * n - 1).bit_length()
    f = np.fft.rfft(x - x.mean(axis=1, keepdims=True), size, axis=1)
    return np.fft.irfft(f * np.conj(f), size, axis=1)[:, :n] / n


def ess_plain(x):
    m, n = x.shape
    acov = autocovariances(x).mean(axis=0)
    w = acov[0] * n / (n - 1)
    var_plus = w * (n - 1) / n + np.var(x.mean(axis=1), ddof=1)
    rho = 1 - (w - acov) / var_plus
    rho[0] = 1
    pairs = [rho[2 * t] + rho[2 * t + 1] for t in range(n // 2 - 1)]
    stop = next((t for t, p in enumerate(pairs) if p <= 0), len(pairs))
    tau = -1 + 2 * np.sum(np.minimum.accumulate(pairs[:stop])) + max(rho[2 * stop], 0)
    return m * n / max(tau, 1 / np.log10(m * n))


def ess_at_most(x, q):
    return ess_plain(split((x <= q).astype(float)))


def mcse_mean(x):
    return np.std(x, ddof=1) / np.sqrt(ess_plain(split(x)))


def mcse_sd(x):
    c2 = (x - x.mean()) ** 2
    v = (np.var(c2, ddof=1)) / ess_plain(split(c2))
    return np.sqrt(v / c2.mean() / 4)


def mcse_quantile(x, p):
    ess = ess_at_most(x, np.quantile(x, p))
    shares = stats.beta.ppf(stats.norm.cdf([-1, 1]), ess * p + 1, ess * (1 - p) + 1)
    s = np.sort(x.ravel())
    low = max(int(np.floor(shares[0] * s.size)), 1)
    high = min(int(np.ceil(shares[1] * s.size)), s.size)
    return (s[high - 1] - s[low - 1]) / 2


def ar1(rng, m, n, phi, scale=1.0):
    e = rng.standard_normal((m, n)) * scale
    for t in range(1, n):
        e[:, t] += phi * e[:, t - 1]
    return e


rng = np.random.default_rng(20261123)
cases = {
    "independent": rng.standard_normal((4, 100)),
    "persistent": ar1(rng, 4, 101, 0.8),
    "antithetic": ar1(rng, 2, 100, -0.6),
    "one_shifted": rng.standard_normal((4, 60)) + np.array([[0], [0], [0], [1.5]]),
    "one_wider": rng.standard_normal((3, 80)) * np.array([[1], [1], [4]]),
    "cauchy": rng.standard_cauchy((4, 75)),
    "rounded": np.round(ar1(rng, 4, 80, 0.5)),
    "drifting": np.cumsum(rng.standard_normal((2, 90)), axis=1) / 5,
    "one_chain": ar1(rng, 1, 200, 0.3),
}

with open("diagnostics_draws.csv", "w") as out:
    out.write("case,chain,value\n")
    for name, x in cases.items():
        x = np.round(x, 6)
        cases[name] = x
        for chain, row in enumerate(x):
            for value in row:
                out.write(f"{name},{chain},{value:.6f}\n")

with open("diagnostics_expected.csv", "w") as out:
    out.write("case,quantity,value\n")
    for name, x in cases.items():
        rows = {
            "mean": x.mean(),
            "sd": np.std(x, ddof=1),
            "below_zero": np.mean(x < 0),
            "rhat": rhat(x),
            "ess_bulk": ess_plain(z_scale(split(x))),
            "ess_tail": min(ess_at_most(x, np.quantile(x, p)) for p in (0.05, 0.95)),
            "mcse_mean": mcse_mean(x),
            "mcse_sd": mcse_sd(x),
            "mcse_below_zero": mcse_mean((x < 0).astype(float)),
        }
        for p in PROBABILITIES:
            rows[f"q{p}"] = np.quantile(x, p)
            rows[f"mcse_q{p}"] = mcse_quantile(x, p)
        for quantity, value in rows.items():
            out.write(f"{name},{quantity},{value:.12g}\n")
