/* The filter with which SDL changes a sample rate, worked out at the start; SDL brings it along as
   tables of 20 KB that no compression makes smaller. A sinc under a Kaiser window of 80 dB. */
#include <math.h>

#define RESAMPLER_ZERO_CROSSINGS 5
#define RESAMPLER_BITS_PER_SAMPLE 16
#define RESAMPLER_SAMPLES_PER_ZERO_CROSSING (1 << ((RESAMPLER_BITS_PER_SAMPLE / 2) + 1))
#define RESAMPLER_FILTER_SIZE ((RESAMPLER_SAMPLES_PER_ZERO_CROSSING * RESAMPLER_ZERO_CROSSINGS) + 1)

static float ResamplerFilter[RESAMPLER_FILTER_SIZE];
static float ResamplerFilterDifference[RESAMPLER_FILTER_SIZE]; /* to the next one */

static double bessel_i0(double x) {
    double sum = 1, term = 1;
    for (int k = 1; term > sum * 1e-12; ++k) {
        term *= (x / (2 * k)) * (x / (2 * k));
        sum += term;
    }
    return sum;
}

__attribute__((constructor)) static void make_filter(void) {
    const double pi = 3.14159265358979323846, beta = 0.1102 * (80 - 8.7);
    ResamplerFilter[0] = 1;
    for (int i = 1; i < RESAMPLER_FILTER_SIZE; ++i) {
        const double x = pi * i / RESAMPLER_SAMPLES_PER_ZERO_CROSSING;
        const double place = (double)i / (RESAMPLER_FILTER_SIZE - 1);
        const double window = bessel_i0(beta * sqrt(1 - place * place)) / bessel_i0(beta);
        ResamplerFilter[i] = (float)(window * sin(x) / x);
        ResamplerFilterDifference[i - 1] = ResamplerFilter[i] - ResamplerFilter[i - 1];
    }
}
