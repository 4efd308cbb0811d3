#include "pulse_output.h"

#include <SDL.h>
#ifdef LEGATO_PULSE
#include <pulse/pulseaudio.h>
#endif

#include <mutex>
#include <string>

namespace legato::desktop {

#ifdef LEGATO_PULSE

namespace {

// Asks the server in a thread of libpulse's for the default output and its socket, as of headphones
// in a computer, and again whenever something changes there.
class PulseOutput : public OutputWatch {
  public:
    PulseOutput() : loop_(pa_threaded_mainloop_new()) {
        if (!loop_) return;
        context_ = pa_context_new(pa_threaded_mainloop_get_api(loop_), "Legato");
        if (!context_) return;
        pa_context_set_state_callback(context_, on_state, this);
        pa_context_set_subscribe_callback(context_, on_change, this);
        if (pa_context_connect(context_, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) == 0)
            pa_threaded_mainloop_start(loop_);
    }
    PulseOutput(const PulseOutput&) = delete;
    PulseOutput& operator=(const PulseOutput&) = delete;
    ~PulseOutput() override {
        if (loop_) pa_threaded_mainloop_stop(loop_);
        if (context_) {
            pa_context_disconnect(context_);
            pa_context_unref(context_);
        }
        if (loop_) pa_threaded_mainloop_free(loop_);
    }

    std::string output() const override {
        const std::lock_guard turn(turn_);
        return output_;
    }

  private:
    static PulseOutput& of(void* self) { return *static_cast<PulseOutput*>(self); }
    static void forget(pa_operation* operation) {
        if (operation) pa_operation_unref(operation);
    }

    static void on_state(pa_context* context, void* self) {
        const pa_context_state_t state = pa_context_get_state(context);
        if (state == PA_CONTEXT_READY) {
            constexpr auto changes = static_cast<pa_subscription_mask_t>(
                PA_SUBSCRIPTION_MASK_SERVER | PA_SUBSCRIPTION_MASK_SINK);
            forget(pa_context_subscribe(context, changes, nullptr, nullptr));
            of(self).ask();
        } else if (!PA_CONTEXT_IS_GOOD(state)) {
            of(self).tell("");
        }
    }
    static void on_change(pa_context*, pa_subscription_event_type_t, uint32_t, void* self) {
        of(self).ask();
    }
    static void on_server(pa_context* context, const pa_server_info* server, void* self) {
        if (server && server->default_sink_name)
            forget(pa_context_get_sink_info_by_name(context, server->default_sink_name, on_sink,
                                                    self));
    }
    static void on_sink(pa_context*, const pa_sink_info* sink, int, void* self) {
        if (!sink || !sink->name) return;
        const pa_sink_port_info* socket = sink->active_port;
        of(self).tell(std::string(sink->name) + (socket ? std::string(" ") + socket->name : ""));
    }

    void ask() { forget(pa_context_get_server_info(context_, on_server, this)); }
    void tell(std::string output) {
        const std::lock_guard turn(turn_);
        output_ = std::move(output);
    }

    pa_threaded_mainloop* loop_;
    pa_context* context_ = nullptr;
    mutable std::mutex turn_;
    std::string output_;
};

}  // namespace

std::unique_ptr<OutputWatch> watch_pulse_output() {
    const char* driver = SDL_GetCurrentAudioDriver();
    if (!driver || std::string(driver) != "pulseaudio") return nullptr;
    return std::make_unique<PulseOutput>();
}

#else

std::unique_ptr<OutputWatch> watch_pulse_output() {
    return nullptr;
}

#endif

}  // namespace legato::desktop
