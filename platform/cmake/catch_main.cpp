// Provides the main function of the tests where no package brings one along.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
