#include "lsp/message_queue.h"

#include <iterator>
#include <utility>

#include "lsp/limits.h"

namespace credlint::lsp {

bool is_id(const Json& id) {
    return id.is_text() || id.is_integer();
}

bool is_request(const Json& message) {
    return is_id(at(message, {"id"})) && at(message, {"method"}).is_text();
}

void MessageQueue::push(Waiting waiting) {
    bytes_ += waiting.size;
    waiting_.push_back(std::move(waiting));
    const Place place = std::prev(waiting_.end());
    const std::optional<Json>& message = place->message;
    if (message && is_request(*message)) requests_.emplace(to_text(at(*message, {"id"})), place);
}

MessageQueue::Waiting MessageQueue::remove(Place place) {
    Waiting out = std::move(*place);
    bytes_ -= out.size;
    waiting_.erase(place);
    return out;
}

std::optional<MessageQueue::Waiting> MessageQueue::pop() {
    if (waiting_.empty()) return std::nullopt;
    const std::optional<Json>& message = waiting_.front().message;
    if (message && is_request(*message))
        requests_.erase(requests_.lower_bound(to_text(at(*message, {"id"}))));
    return remove(waiting_.begin());
}

bool MessageQueue::cancel(const Json& id) {
    const auto found = is_id(id) ? requests_.lower_bound(to_text(id)) : requests_.end();
    if (found == requests_.end() || found->first != to_text(id)) return false;
    const Place place = found->second;
    requests_.erase(found);
    remove(place);
    return true;
}

bool MessageQueue::full() const {
    return waiting_.size() >= most_waiting_messages || bytes_ >= most_waiting_bytes;
}

}  // namespace credlint::lsp
