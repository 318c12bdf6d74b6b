// Errors of the environment: an unreadable file, an invalid rule file. Carried as a value with its place,
// ends in the report and in exit code 2. A user's broken file is a Finding, never a Failure.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace credlint {

struct Failure {
    std::string path;
    std::uint32_t line = 0;    // from 1; 0: the whole file
    std::uint32_t column = 0;  // from 1, in code points; 0: the whole line
    std::string message;
};

template <typename T>
class Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure) : state_(std::in_place_index<1>, std::move(failure)) {}

    explicit operator bool() const { return state_.index() == 0; }
    T& operator*() { return std::get<0>(state_); }
    const T& operator*() const { return std::get<0>(state_); }
    T* operator->() { return &std::get<0>(state_); }
    const T* operator->() const { return &std::get<0>(state_); }
    const Failure& failure() const { return std::get<1>(state_); }

private:
    std::variant<T, Failure> state_;
};

}  // namespace credlint
