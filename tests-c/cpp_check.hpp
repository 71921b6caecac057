/* Assertions of check.h for the values of qcal.hpp. */
#ifndef CPP_CHECK_HPP
#define CPP_CHECK_HPP

#include "qcal.hpp"

#include "check.h"

/* The value of a result that has to be there; ends the program where it is not. */
template <class T>
T must(qcal::result<T> found, const char *text, const char *file, int line) {
    if (!found) {
        printf("%s:%d: %s: %s\n", file, line, text, found.error().message());
        exit(1);
    }
    return *std::move(found);
}

inline void check_failure(qcal::status found, qcal::status wanted, const char *text, const char *file, int line) {
    check_status(static_cast<qcal_status>(found), static_cast<qcal_status>(wanted), text, file, line);
}

#define MUST(call) must(call, #call, __FILE__, __LINE__)
#define CHECK_FAILS(call, wanted) check_failure((call).code(), qcal::status::wanted, #call, __FILE__, __LINE__)
#define CHECK_STRING(found, wanted) check_text(std::string(found).c_str(), wanted, #found, __FILE__, __LINE__)
#define CHECK_PARTS(found, year, month, day) check_date(qcal::detail::to_c(found), year, month, day, __FILE__, __LINE__)

/* A text without a NUL behind it: what follows in memory would be found by whoever read on. */
class unterminated {
public:
    explicit unterminated(const char *text) : size_(strlen(text)), text_(new char[size_]) { std::copy(text, text + size_, text_.get()); }
    operator std::string_view() const { return {text_.get(), size_}; }

private:
    std::size_t size_;
    std::unique_ptr<char[]> text_; // of exactly this size, so that sanitizers see a read behind it
};

#endif
