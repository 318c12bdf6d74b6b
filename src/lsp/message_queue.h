// Messages that wait for their turn, in the order in which they came. A request can be taken out again.
#pragma once

#include <list>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "lsp/json.h"

namespace credlint::lsp {

class MessageQueue {
public:
    struct Waiting {
        std::optional<Json> message;               // nothing: it could not be read
        std::size_t size = 0;                      // in bytes, as it was sent
        std::vector<std::string> unread_for = {};  // URIs of documents that it may have changed then
    };

    void push(Waiting waiting);
    std::optional<Waiting> pop();
    // The first request with that id that waits is gone. False: none does.
    bool cancel(const Json& id);
    // What is there should be handled before more is read.
    bool full() const;

private:
    using Place = std::list<Waiting>::iterator;

    Waiting remove(Place place);

    std::list<Waiting> waiting_;
    std::multimap<std::string, Place> requests_;  // by id, as JSON; of one id the first comes first
    std::size_t bytes_ = 0;
};

// Requests are told by numbers without a fraction or by strings.
bool is_id(const Json& id);
// It has an id and a method.
bool is_request(const Json& message);

}  // namespace credlint::lsp
