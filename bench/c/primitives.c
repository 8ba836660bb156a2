/*
 * The primitives of a projection in C, to hold the model's own against: Philox 4x32-10 with uniforms and normals, binomial
 * quantiles, and the award kernel of the rule of 2013. Reads its numbers as doubles from standard input (against-c.ts writes
 * them) and prints, as one JSON object, nanoseconds per year of a draw and sums that must be those of the model.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { counts = 12, pots = 3, half = 32768, inverse_count = 256 };

static int n, repeats, rounds;
static double money, unit;
static double directions[pots], *from[pots], *to[pots], *factors, *people, *probabilities, *table;
static double *uniforms, *normals, *drawn, *scores, *before, *remainders, *units;
static int *order, *places;
static double inverses[inverse_count];

static double *numbers(size_t count) {
  double *out = calloc(count, sizeof(double));
  if (out == NULL) exit(1);
  return out;
}

static double *read_numbers(size_t count) {
  double *out = numbers(count);
  if (fread(out, sizeof(double), count, stdin) != count) exit(1);
  return out;
}

static double read_number(void) {
  double *one = read_numbers(1);
  double value = *one;
  free(one);
  return value;
}

static void philox(uint32_t x0, uint32_t x1, uint32_t x2, uint32_t x3, uint32_t *out) {
  uint32_t key0 = 1, key1 = 0;
  for (int round = 0; round < 10; round++) {
    uint64_t a = (uint64_t)x0 * 0xd2511f53u;
    uint64_t b = (uint64_t)x2 * 0xcd9e8d57u;
    x0 = (uint32_t)(b >> 32) ^ x1 ^ key0;
    x1 = (uint32_t)b;
    x2 = (uint32_t)(a >> 32) ^ x3 ^ key1;
    x3 = (uint32_t)a;
    key0 += 0x9e3779b9u;
    key1 += 0xbb67ae85u;
  }
  out[0] = x0;
  out[1] = x1;
  out[2] = x2;
  out[3] = x3;
}

static double normal_of(uint32_t bits) {
  return bits >= half ? table[bits - half] : -table[half - 1 - bits];
}

static void begin(uint32_t draw, uint32_t year) {
  for (int area = 0; area < n; area++) {
    uint32_t words[8];
    philox(draw, year, area, 0, words);
    philox(draw, year, area, 1, words + 4);
    for (int k = 0; k < counts; k++) {
      uint32_t bits = (words[k >> 1] >> (16 * (k & 1))) & 0xffff;
      uniforms[k * n + area] = (bits + 0.5) / 65536;
      normals[k * n + area] = normal_of(bits);
    }
  }
}

static double power(double x, int times) {
  double result = 1;
  for (; times > 0; times >>= 1) {
    if (times & 1) result *= x;
    x *= x;
  }
  return result;
}

static double counted(double of, double p, double u) {
  double odds = p / (1 - p), start = odds * (of + 1), mass = power(1 - p, (int)of);
  int k = 0;
  while (k < of && u > mass) {
    u -= mass;
    k++;
    mass *= (k < inverse_count ? start * inverses[k] : start / k) - odds;
  }
  return k;
}

static void take(const double *of, const double *p, const double *u, const double *normal, double *out) {
  for (int i = 0; i < n; i++) {
    double mean = of[i] * p[i], variance = mean * (1 - p[i]);
    if (variance >= 30) {
      double whole = floor(mean + sqrt(variance) * normal[i] + 0.5);
      out[i] = whole < 0 ? 0 : whole > of[i] ? of[i] : whole;
    } else if (!(mean > 0)) out[i] = 0;
    else if (p[i] >= 1) out[i] = of[i];
    else if (p[i] > 0.5) out[i] = of[i] - counted(of[i], 1 - p[i], 1 - u[i]);
    else out[i] = counted(of[i], p[i], u[i]);
  }
}

static int bucket_of(double remainder) { return (int)((1 - remainder) * (n - 1)); }

/* Whole units by the largest remainder, smaller number first among equals. */
static void round_units(double whole) {
  double left = whole;
  for (int bucket = 0; bucket <= n; bucket++) places[bucket] = 0;
  for (int i = 0; i < n; i++) {
    double quota = before[i] / unit;
    units[i] = floor(quota);
    remainders[i] = quota - units[i];
    left -= units[i];
    places[bucket_of(remainders[i]) + 1]++;
  }
  for (int bucket = 0; bucket < n; bucket++) places[bucket + 1] += places[bucket];
  for (int i = 0; i < n; i++) order[places[bucket_of(remainders[i])]++] = i;
  for (int i = 1; i < n; i++) {
    int moving = order[i], j = i - 1;
    for (; j >= 0 && remainders[order[j]] < remainders[moving]; j--) order[j + 1] = order[j];
    order[j + 1] = moving;
  }
  for (int i = 0; left > 0; i = (i + 1) % n, left--) units[order[i]]++;
}

static void award(void) {
  for (int i = 0; i < n; i++) before[i] = 0;
  for (int pot = 0; pot < pots; pot++) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double gain = directions[pot] * (to[pot][i] - from[pot][i]);
      scores[i] = (fabs(gain) < 1e-12 || gain < 0 ? 0 : gain) * factors[i];
      sum += scores[i];
    }
    for (int i = 0; i < n; i++) before[i] += money / pots * (sum > 0 ? scores[i] / sum : 0);
  }
  round_units(money / unit);
}

static double now(void) {
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  return at.tv_sec * 1e9 + at.tv_nsec;
}

static double sum_of(const double *values) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += values[i];
  return sum;
}

int main(void) {
  n = (int)read_number();
  repeats = (int)read_number();
  rounds = (int)read_number();
  money = read_number();
  unit = read_number();
  for (int pot = 0; pot < pots; pot++) {
    directions[pot] = read_number();
    from[pot] = read_numbers(n);
    to[pot] = read_numbers(n);
  }
  factors = read_numbers(n);
  people = read_numbers(n);
  probabilities = read_numbers(counts * n);
  table = read_numbers(half);
  uniforms = numbers(counts * n);
  normals = numbers(counts * n);
  drawn = numbers(n);
  scores = numbers(n);
  before = numbers(n);
  remainders = numbers(n);
  units = numbers(n);
  order = calloc(n, sizeof(int));
  places = calloc(n + 1, sizeof(int));
  for (int k = 1; k < inverse_count; k++) inverses[k] = 1.0 / k;
  double chance = 1e300, binomials = 1e300, awards = 1e300, sum = 0;
  for (int round = 0; round < rounds; round++) {
    double spent[3] = {0};
    sum = 0;
    for (int draw = 0; draw < repeats; draw++) {
      double start = now();
      begin(draw, 0);
      double begun = now();
      for (int k = 0; k < counts; k++) {
        take(people, probabilities + k * n, uniforms + k * n, normals + k * n, drawn);
        sum += sum_of(drawn);
      }
      double taken = now();
      award();
      spent[0] += begun - start;
      spent[1] += taken - begun;
      spent[2] += now() - taken;
    }
    chance = fmin(chance, spent[0]);
    binomials = fmin(binomials, spent[1]);
    awards = fmin(awards, spent[2]);
  }
  printf("{\"chance\":%.1f,\"binomials\":%.1f,\"awards\":%.1f,\"drawn\":%.0f,\"units\":[", chance / repeats,
         binomials / repeats, awards / repeats, sum);
  for (int i = 0; i < n; i++) printf(i == 0 ? "%.0f" : ",%.0f", units[i]);
  printf("]}\n");
  return 0;
}
