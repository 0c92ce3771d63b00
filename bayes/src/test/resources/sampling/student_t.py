"""Posteriors of tiny trials under the Student-t model, by ways that share nothing with a Gibbs sampler.

Written for this project. Trial: eight days, six outcomes, one arm on days 3-4 and 7-8.
- gauss_white, gauss_ar1: nu without bound, a fine grid over (phi, rho), coefficients and scale by the
  multivariate t distribution of the outcomes with their full covariance matrix. Error: 0 by intent.
- t3_white, t_mixed_ar1: nu = 3, and nu in {3, 10} with AR(1): draws from the prior weighted by the
  product of t densities. Error: Monte Carlo, by batches.
Run in this directory: python3 student_t.py (half a minute). Writes student_t_expected.csv.
"""
import numpy as np
from scipy import stats

DAYS = np.array([1, 2, 4, 5, 7, 8])
Y = np.array([5.1, 4.2, 6.3, 9.9, 4.8, 5.9])
DOSE = np.array([0, 0, 1, 1, 0, 0, 1, 1.0])
CENTER, SPREAD = Y.mean(), Y.std(ddof=1)
ALL = np.arange(1, 9)
TREND = ((DAYS - ALL.mean()) / ALL.std(ddof=1))


def exposure(rho):
    """Weighted sum of all past days, written out rather than by recursion; rho may be an array."""
    rho = np.asarray(rho, float)[..., None]
    out = np.zeros(np.shape(rho)[:-1] + (len(DAYS),))
    for i, day in enumerate(DAYS):
        lags = day - np.arange(1, day + 1)
        out[..., i] = np.sum((1 - rho) * rho ** lags * DOSE[:day], axis=-1)
    return out


def gauss(phis, rhos):
    """Weights, conditional means and variances of beta and mean of s^2 on a grid."""
    n = len(DAYS)
    rows = []
    for phi, prior_phi in phis:
        lag = np.abs(DAYS[:, None] - DAYS[None, :])
        corr = np.where(lag == 0, 1.0, np.sign(phi) ** lag * np.abs(phi) ** lag)
        for rho in rhos:
            x = np.column_stack([np.ones(n), TREND, exposure(rho)])
            v = np.diag([6.25, 1, 1])
            c = corr + x @ v @ x.T
            solve = np.linalg.solve(c, np.column_stack([Y - CENTER, x @ v]))
            q = (Y - CENTER) @ solve[:, 0]
            b = SPREAD ** 2 + q / 2
            a = 2 + n / 2
            logw = -np.linalg.slogdet(c)[1] / 2 - a * np.log(b)
            logw += 2 * np.log1p(-rho) + prior_phi
            mean = (x @ v).T @ solve[:, 0]
            cov = v - (x @ v).T @ solve[:, 1:]
            rows.append((logw, phi, rho, mean[2], cov[2, 2] * b / (a - 1), b / (a - 1)))
    logw, phi, rho, mean, var, s2 = np.array(rows).T
    w = np.exp(logw - logw.max())
    w /= w.sum()
    beta = w @ mean
    out = {"beta_mean": beta, "beta_sd": np.sqrt(w @ (var + mean ** 2) - beta ** 2),
           "s2_mean": w @ s2, "rho_mean": w @ rho}
    if len(phis) > 1:
        out["phi_mean"] = w @ phi
    return {k: (v, 0.0) for k, v in out.items()}


def weighted(nus, autoregressive, batches, size, rng):
    values = []
    for _ in range(batches):
        s = SPREAD / np.sqrt(rng.gamma(2, size=size))
        alpha = CENTER + 2.5 * s * rng.standard_normal(size)
        gamma, beta = s * rng.standard_normal(size), s * rng.standard_normal(size)
        rho = rng.beta(1, 3, size)
        phi = 2 * rng.beta(2, 2, size) - 1 if autoregressive else np.zeros(size)
        nu = rng.choice(nus, size)
        e = Y - alpha[:, None] - gamma[:, None] * TREND - beta[:, None] * exposure(rho)
        logw = np.zeros(size)
        for i in range(len(DAYS)):
            carried = phi ** (DAYS[i] - DAYS[i - 1]) if i else np.zeros(size)
            sd = s * np.sqrt(1 - carried ** 2)
            scale = sd * np.sqrt((nu - 2) / nu)
            u = (e[:, i] - (carried * e[:, i - 1] if i else 0)) / scale
            logw += stats.t.logpdf(u, nu) - np.log(scale)
        w = np.exp(logw)
        draws = {"beta_mean": beta, "beta_square": beta ** 2, "s_mean": s, "rho_mean": rho,
                 "beta_below_zero": beta < 0}
        if autoregressive:
            draws.update({"phi_mean": phi, "nu3_share": nu == 3})
        values.append([w.mean()] + [np.mean(w * d) for d in draws.values()])
    values = np.array(values)
    names = list(draws)

    def figures(rows):
        ratio = dict(zip(names, rows[1:] / rows[0]))
        ratio["beta_sd"] = np.sqrt(ratio.pop("beta_square") - ratio["beta_mean"] ** 2)
        return ratio

    whole = figures(values.mean(axis=0))
    jackknife = [figures(np.delete(values, i, axis=0).mean(axis=0)) for i in range(batches)]
    return {k: (v, np.std([j[k] for j in jackknife]) * np.sqrt(batches - 1))
            for k, v in whole.items()}


rhos = (np.arange(400) + 0.5) / 400
phi_grid = [(p, np.log1p(-p * p)) for p in -1 + (np.arange(300) + 0.5) / 150]
rng = np.random.default_rng(20261123)
cases = {
    "gauss_white": gauss([(0.0, 0.0)], rhos),
    "gauss_ar1": gauss(phi_grid, rhos),
    "t3_white": weighted([3.0], False, 40, 250_000, rng),
    "t_mixed_ar1": weighted([3.0, 10.0], True, 40, 250_000, rng),
}
with open("student_t_expected.csv", "w") as out:
    out.write("case,quantity,value,error\n")
    for case, rows in cases.items():
        for quantity, (value, error) in rows.items():
            out.write(f"{case},{quantity},{value:.9g},{error:.3g}\n")
