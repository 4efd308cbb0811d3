/* libvorbis without its encoder, whose tables are as much as the rest of it. Decoding calls a few of
   these to clear what only an encoder has; the others are never called. Its windows are made when
   they are needed instead of brought along: Vorbis I specification, 4.3.1. */
#include <math.h>
#include <stdlib.h>

#include "codec_internal.h"
#include "bitrate.h"
#include "envelope.h"
#include "lpc.h"
#include "psy.h"
#include "smallft.h"
#include "window.h"

static const double half_pi = 1.57079632679489661923;

/* The rising half of a window of 64 << n samples. */
const float *_vorbis_window_get(int n) {
    static float *windows[8];
    const int half = 32 << n;
    if (!windows[n]) {
        windows[n] = malloc(sizeof(float) * half);
        for (int i = 0; i < half; ++i) {
            const double s = sin((i + 0.5) / half * half_pi);
            windows[n][i] = (float)sin(half_pi * s * s);
        }
    }
    return windows[n];
}

/* A long block has a short slope on the side of a short neighbour. */
void _vorbis_apply_window(float *d, int *winno, long *blocksizes, int lW, int W, int nW) {
    const int left = W ? lW : 0, right = W ? nW : 0;
    const long size = blocksizes[W];
    const long rise = blocksizes[left] / 2, fall = blocksizes[right] / 2;
    const long rise_at = size / 4 - rise / 2, fall_at = size * 3 / 4 - fall / 2;
    const float *up = _vorbis_window_get(winno[left]), *down = _vorbis_window_get(winno[right]);
    long i = 0;
    for (; i < rise_at; ++i) d[i] = 0;
    for (; i < rise_at + rise; ++i) d[i] *= up[i - rise_at];
    for (i = fall_at; i < fall_at + fall; ++i) d[i] *= down[fall - 1 - (i - fall_at)];
    for (; i < size; ++i) d[i] = 0;
}

void _vp_psy_init(vorbis_look_psy *p, vorbis_info_psy *vi, vorbis_info_psy_global *gi, int n,
                  long rate) {}
void _vp_psy_clear(vorbis_look_psy *p) {}
vorbis_look_psy_global *_vp_global_look(vorbis_info *vi) { return NULL; }
void _vp_global_free(vorbis_look_psy_global *look) {}
void _vi_psy_free(vorbis_info_psy *i) {}
void _vp_noisemask(vorbis_look_psy *p, float *logmdct, float *logmask) {}
void _vp_tonemask(vorbis_look_psy *p, float *logfft, float *logmask, float global_specmax,
                  float local_specmax) {}
void _vp_offset_and_mix(vorbis_look_psy *p, float *noise, float *tone, int offset_select,
                        float *logmask, float *mdct, float *logmdct) {}
float _vp_ampmax_decay(float amp, vorbis_dsp_state *vd) { return 0; }
void _vp_couple_quantize_normalize(int blobno, vorbis_info_psy_global *g, vorbis_look_psy *p,
                                   vorbis_info_mapping0 *vi, float **mdct, int **iwork,
                                   int *nonzero, int sliding_lowpass, int ch) {}
void _ve_envelope_init(envelope_lookup *e, vorbis_info *vi) {}
void _ve_envelope_clear(envelope_lookup *e) {}
long _ve_envelope_search(vorbis_dsp_state *v) { return 0; }
void _ve_envelope_shift(envelope_lookup *e, long shift) {}
int _ve_envelope_mark(vorbis_dsp_state *v) { return 0; }
void vorbis_bitrate_init(vorbis_info *vi, bitrate_manager_state *bs) {}
void vorbis_bitrate_clear(bitrate_manager_state *bs) {}
int vorbis_bitrate_managed(vorbis_block *vb) { return 0; }
float vorbis_lpc_from_data(float *data, float *lpc, int n, int m) { return 0; }
void vorbis_lpc_predict(float *coeff, float *prime, int m, float *data, long n) {}
void drft_forward(drft_lookup *l, float *data) {}
void drft_init(drft_lookup *l, int n) {}
void drft_clear(drft_lookup *l) {}
