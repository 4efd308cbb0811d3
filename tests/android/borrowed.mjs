// Walks of the web app that make sense in the app too, where the phone stands for the browser.
import { a_screen_reader_is_told_each_phase_once_and_never_each_second, no_screen_has_a_fault_that_axe_knows, the_phone_may_be_turned } from '../web/looking.mjs';
import { the_telephone_is_asked_to_call } from '../web/machine.mjs';
import { a_session_is_played_by_keys, a_session_is_played_by_taps } from '../web/playing.mjs';

export { a_screen_reader_is_told_each_phase_once_and_never_each_second, a_session_is_played_by_keys, a_session_is_played_by_taps, no_screen_has_a_fault_that_axe_knows, the_phone_may_be_turned, the_telephone_is_asked_to_call };
