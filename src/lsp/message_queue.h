// Messages to be handled, in the order of arrival. A request can be canceled.
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
        std::optional<Json> message;               // nullopt: it could not be parsed
        std::size_t size = 0;                      // in bytes, as it was sent
        std::vector<std::string> unread_for = {};  // URIs of documents that it may have changed in that case
    };

    void push(Waiting waiting);
    std::optional<Waiting> pop();
    // Removes the first queued request with that id. False: there is none.
    bool cancel(const Json& id);
    // The queued messages should be handled before more are read.
    bool full() const;

private:
    using Place = std::list<Waiting>::iterator;

    Waiting remove(Place place);

    std::list<Waiting> waiting_;
    std::multimap<std::string, Place> requests_;  // by id, as JSON; the same id in order of arrival
    std::size_t bytes_ = 0;
};

// Requests are identified by integers or strings.
bool is_id(const Json& id);
// It has an id and a method.
bool is_request(const Json& message);

}  // namespace credlint::lsp
